#include "stock.hpp"

#include "catalogue.hpp"

using namespace sparta::prelude;

namespace shop {

http::response count_stock(const http::path<"id">& id, const http::query<"store">& store) {
  const product* const counted = find(*id);
  if (counted == nullptr) return http::not_found("there is no " + *id + " in " + *store);
  return http::ok(stock_level{.product = *id, .store = *store, .stock = counted->stock});
}

}  // namespace shop
