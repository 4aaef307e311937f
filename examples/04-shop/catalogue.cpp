#include "catalogue.hpp"

#include <algorithm>
#include <array>

namespace shop {

std::span<const product> catalogue() {
  static const std::array<product, 4> all{{
      {.id = "cloak",
       .name = "Red cloak",
       .price = 120,
       .stock = 7,
       .story = "Woven once, worn for a year, summer and winter alike. One is enough."},
      {.id = "cup",
       .name = "Soldier's cup",
       .price = 18.5,
       .stock = 40,
       .story = "Its rim holds back the mud, its colour hides the water, and nobody asks what is in it."},
      {.id = "flute",
       .name = "Marching flute",
       .price = 64,
       .stock = 3,
       .story = "It keeps the line, not the tune. The tune comes by itself."},
      {.id = "broth",
       .name = "Black broth",
       .price = 6.2,
       .stock = 0,
       .story = "To like it, bathe in the river first."},
  }};
  return all;
}

const product* find(std::string_view id) {
  const auto all = catalogue();
  const auto found = std::ranges::find(all, id, &product::id);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace shop
