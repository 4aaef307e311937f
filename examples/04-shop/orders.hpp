#pragma once
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/table.hpp>

#include <string>
#include <vector>

namespace shop {

inline constexpr sparta::resource<sparta::cfn::dynamodb::table> orders_table{"Orders"};

/// A product as the shop shows it.
struct offer {
  std::string id;
  std::string name;
  double price = 0;
};

struct wish {
  std::string product;
  int quantity = 1;
};

struct order {
  std::string id;
  std::string product;
  int quantity = 0;
  double total = 0;
};

std::vector<offer> list_products();
sparta::http::response place_order(const sparta::http::body<wish>& what,
                                   sparta::uses<orders_table, sparta::write> table, sparta::context& ctx);
sparta::http::response get_order(const sparta::http::path<"id">& id, sparta::uses<orders_table, sparta::read> table);

}  // namespace shop
