#pragma once
#include <sparta/cfn/functions.hpp>
#include <sparta/names.hpp>

namespace sparta {

/// A table of the template's with two keys, of which the first is often the region: `service::mapping` fills it.
///
///     constexpr sparta::mapping sizes{"Sizes"};
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
class mapping {
 public:
  sparta::logical_id logical_id;

  constexpr explicit mapping(sparta::logical_id name) : logical_id(name) {}

  template <class T = std::string>
  [[nodiscard]] cfn::value<T> find(const cfn::value<std::string>& top_level_key,
                                   const cfn::value<std::string>& second_level_key) const {
    return cfn::detail::call("Fn::FindInMap", name(), top_level_key, second_level_key);
  }
  /// `otherwise` where there is no such entry. The template then names the transform AWS::LanguageExtensions.
  template <class T = std::string>
  [[nodiscard]] cfn::value<T> find_or(const cfn::value<std::string>& top_level_key,
                                      const cfn::value<std::string>& second_level_key,
                                      const std::type_identity_t<cfn::value<T>>& otherwise) const {
    const cfn::value<cfn::map<T>> fallback{{"DefaultValue", otherwise}};
    return cfn::detail::call("Fn::FindInMap", name(), top_level_key, second_level_key, fallback);
  }

 private:
  [[nodiscard]] cfn::value<std::string> name() const { return logical_id.text; }
};

/// By the first key, then by the second.
using mapping_table = cfn::value<cfn::map<cfn::map<std::string>>>;

}  // namespace sparta
