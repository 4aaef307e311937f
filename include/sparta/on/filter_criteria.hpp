#pragma once
#include <sparta/on/filter.hpp>

namespace sparta::on {

/// The filters of one event source mapping, of which any will do; none: all records. Lambda takes five, and up to ten
/// on request.
///
///     .filters = {on::filter<order>().body<&order::state>("placed"), on::filter<order>().body<&order::state>("paid")}
///
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
class filter_criteria : public cfn::detail::value_base {
 public:
  filter_criteria() : value_base(nullptr) {}
  template <class... Payloads>
    requires(sizeof...(Payloads) > 0)
  filter_criteria(const filter<Payloads>&... any_of) : value_base(list_of({cfn::unchecked(any_of)...})) {}

 private:
  static const cfn::detail::node* list_of(std::initializer_list<cfn::unchecked> filters) {
    return detail::filters_node(filters.begin(), filters.size());
  }
};

}  // namespace sparta::on
