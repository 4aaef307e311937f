#pragma once
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>

#include <concepts>
#include <initializer_list>
#include <utility>
#include <vector>

namespace sparta::events {

/// A list that may be written as its only element: `"Action": "s3:GetObject"`. It is a `std::vector`; what came without
/// a list is written without one while it is alone.
template <class T>
class one_or_many : public std::vector<T> {
 public:
  one_or_many() = default;
  one_or_many(std::initializer_list<T> all) : std::vector<T>(all) {}
  one_or_many(std::vector<T> all) : std::vector<T>(std::move(all)) {}
  template <std::convertible_to<T> One>
  one_or_many(One&& alone) {
    this->emplace_back(std::forward<One>(alone));
  }

  friend void to_json(json::writer& out, const one_or_many& what) {
    if (what.came_alone_ && what.size() == 1)
      json::encode(out, what.front());
    else
      json::encode(out, static_cast<const std::vector<T>&>(what));
  }

  friend result<one_or_many> from_json(const json::value& in, json::as<one_or_many>) {
    one_or_many made;
    if (in.is_array()) {
      auto all = json::decode<std::vector<T>>(in);
      if (!all) return std::move(all).error();
      static_cast<std::vector<T>&>(made) = *std::move(all);
    } else {
      auto alone = json::decode<T>(in);
      if (!alone) return std::move(alone).error();
      made.push_back(*std::move(alone));
      made.came_alone_ = true;
    }
    return made;
  }

 private:
  bool came_alone_ = false;
};

}  // namespace sparta::events
