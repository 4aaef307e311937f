#include "orders.hpp"

#include "catalogue.hpp"

using namespace sparta::prelude;

namespace shop {

std::vector<offer> list_products() {
  std::vector<offer> all;
  for (const product& each : catalogue()) all.push_back({.id = each.id, .name = each.name, .price = each.price});
  return all;
}

http::response place_order(const http::body<wish>& what, sparta::uses<orders_table, sparta::write> table,
                           sparta::context& ctx) {
  const product* const wanted = find(what->product);
  if (wanted == nullptr) return http::not_found("there is no " + what->product + " here");
  if (what->quantity < 1 || what->quantity > 100) return http::unprocessable("one orders 1 to 100 of a thing");
  if (what->quantity > wanted->stock) return http::conflict("there are " + std::to_string(wanted->stock) + " left");
  const order placed{.id = std::string(ctx.request_id),
                     .product = what->product,
                     .quantity = what->quantity,
                     .total = what->quantity * wanted->price};
  // Thrown, it becomes the answer that its kind has.
  table.put(placed).value();
  return http::created("/orders/" + placed.id, placed);
}

http::response get_order(const http::path<"id">& id, sparta::uses<orders_table, sparta::read> table) {
  const auto found = table.get<order>({{"id", *id}}).value();
  return found ? http::ok(*found) : http::not_found("no such order");
}

}  // namespace shop
