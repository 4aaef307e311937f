#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <map>
#include <memory>

namespace sparta::json {
namespace {

template <class T>
std::string names_of() {
  std::string all;
  for (const auto name : detail::member_names<T>) all.append(name).append(" ");
  return all;
}

struct none {};
struct inner {
  int a = 0;
  int b = 0;
};
struct nested {
  inner first;
  std::array<inner, 2> pair;
  std::optional<inner> maybe;
  inner last;
};
template <class T>
struct generic {
  T held;
  std::map<std::string, T> more;
};
struct awkward {
  int holder_;
  int v;
  int x1;
  int größe;
};

TEST(Reflection, CountsMembersThatAreAggregatesAsOne) {
  EXPECT_EQ(detail::field_count<none>, 0U);
  EXPECT_EQ(detail::field_count<inner>, 2U);
  EXPECT_EQ(detail::field_count<nested>, 4U);
  EXPECT_EQ(detail::field_count<generic<generic<nested>>>, 2U);
}

TEST(Reflection, KnowsTheNames) {
  struct local {
    std::string of_a_function;
  };
  EXPECT_EQ(names_of<none>(), "");
  EXPECT_EQ(names_of<nested>(), "first pair maybe last ");
  EXPECT_EQ(names_of<generic<generic<nested>>>(), "held more ");
  EXPECT_EQ(names_of<awkward>(), "holder_ v x1 größe ");
  EXPECT_EQ(names_of<local>(), "of_a_function ");
}

/// A member that has no default constructor can be written, if not read.
struct needs_value {
  explicit needs_value(int) {}
};
struct unusual {
  needs_value first;
  std::unique_ptr<int> second;
};

TEST(Reflection, CountsMembersWithoutDefaultConstructor) { EXPECT_EQ(detail::field_count<unusual>, 2U); }

struct many {
  int m00 = 0, m01 = 1, m02 = 2, m03 = 3, m04 = 4, m05 = 5, m06 = 6, m07 = 7, m08 = 8, m09 = 9, m10 = 10, m11 = 11,
      m12 = 12, m13 = 13, m14 = 14, m15 = 15;
  std::string s16 = "16";
  std::vector<int> v17 = {17};
  int m18 = 18, m19 = 19, m20 = 20, m21 = 21, m22 = 22, m23 = 23, m24 = 24, m25 = 25, m26 = 26, m27 = 27, m28 = 28,
      m29 = 29, m30 = 30, m31 = 31, m32 = 32, m33 = 33, m34 = 34, m35 = 35, m36 = 36, m37 = 37, m38 = 38, m39 = 39,
      m40 = 40, m41 = 41, m42 = 42, m43 = 43, m44 = 44, m45 = 45, m46 = 46, m47 = 47, m48 = 48, m49 = 49, m50 = 50,
      m51 = 51, m52 = 52, m53 = 53, m54 = 54, m55 = 55, m56 = 56, m57 = 57, m58 = 58, m59 = 59, m60 = 60, m61 = 61,
      m62 = 62;
  std::string last = "63";
};

TEST(Reflection, ManagesSixtyFourMembers) {
  EXPECT_EQ(detail::field_count<many>, 64U);
  const auto one = decode<many>(R"({"m62":-1,"last":"z"})").value();
  EXPECT_EQ(one.m61, 61);
  EXPECT_EQ(one.m62, -1);
  EXPECT_EQ(one.last, "z");
}

}  // namespace
}  // namespace sparta::json
