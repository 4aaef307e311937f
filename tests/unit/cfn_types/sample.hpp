#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/write.hpp>

#include <string>

/// A structure as the generator writes them, with a member of every kind.
namespace sample {

namespace cfn = sparta::cfn;
namespace json = sparta::json;

enum class color : unsigned short { deep_red, green };
constexpr const char* values_of(color) { return "DeepRed\0GREEN\0"; }

struct empty {
  static constexpr const char* shape_ = "Sample.Empty\0";
};

struct inner {
  cfn::required<std::string> name;
  cfn::value<cfn::list<inner>> nested{};
  static constexpr const char* shape_ = "Sample.Inner\0Name\0Nested\0";
};

struct everything {
  cfn::value<bool> boolean{};
  cfn::value<sample::color> color{};
  cfn::value<cfn::list<sample::color>> colors{};
  cfn::value<json::value> free{};
  cfn::value<sample::inner> inner{};
  cfn::value<cfn::list<sample::inner>> inners{};
  cfn::value<std::int64_t> integer{};
  cfn::value<cfn::list<cfn::list<std::string>>> lists{};
  cfn::value<cfn::map<std::string>> map{};
  cfn::value<sample::empty> nothing{};
  cfn::value<cfn::list<sample::empty>> nothings{};
  cfn::value<cfn::list<std::int64_t>> numbers{};
  cfn::value<double> real{};
  cfn::value<cfn::map<sample::inner>> structures{};
  cfn::value<std::string> text{};
  cfn::value<cfn::list<std::string>> texts{};
  static constexpr const char* shape_ =
      "Sample\0Boolean\0Color\0Colors\0Free\0Inner\0Inners\0Integer\0Lists\0Map\0Nothing\0Nothings\0Numbers\0Real\0"
      "Structures\0Text\0Texts\0";
};

inline std::string text_of(const json::value& what) { return json::write(what); }
inline std::string text_of(const everything& what) { return json::write(cfn::value<everything>(what)); }

}  // namespace sample
