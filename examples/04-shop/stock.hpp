#pragma once
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

namespace shop {

struct stock_level {
  std::string product;
  std::string store;
  int stock = 0;
};

sparta::http::response count_stock(const sparta::http::path<"id">& id, const sparta::http::query<"store">& store);

}  // namespace shop
