#include "cfn/graph.hpp"
#include "checking.hpp"

namespace sparta::cfn {
namespace {

using cycle = std::vector<std::size_t>;

TEST(graph, without_a_way_back_has_no_cycle) {
  EXPECT_THAT(cycles_of({}), IsEmpty());
  EXPECT_THAT(cycles_of({{1, 2}, {2}, {}}), IsEmpty());
}

TEST(graph, tells_the_shortest_cycle_of_each_group_once) {
  EXPECT_THAT(cycles_of({{0}}), ElementsAre(cycle{0}));
  EXPECT_THAT(cycles_of({{1}, {2}, {0, 1}}), ElementsAre(cycle{0, 1, 2}));
  EXPECT_THAT(cycles_of({{1, 2}, {2}, {0}}), ElementsAre(cycle{0, 2}));
  EXPECT_THAT(cycles_of({{1}, {0}, {3}, {2}, {0, 2}}), ElementsAre(cycle{0, 1}, cycle{2, 3}));
  EXPECT_THAT(cycles_of({{1}, {2}, {1}}), ElementsAre(cycle{1, 2}));
}

TEST(cycles, of_resources_are_printed_with_what_makes_each_arrow) {
  template_document document;
  document.resources["A"] = topic(get_att("B", "TopicName"));
  document.resources["B"] = topic(sub("x${C}"));
  document.resources["C"] = topic();
  document.resources["C"].depends_on = {"A"};
  document.resources["D"] = topic(ref("A"));
  EXPECT_THAT(
      messages(document),
      ElementsAre(StartsWith("resource 'A': resources wait for each other, A -> B -> C -> A (A: Fn::GetAtt in "
                             "Properties.DisplayName; B: Fn::Sub in Properties.DisplayName; C: DependsOn). Take")));
}

TEST(cycles, are_one_finding_each) {
  template_document document;
  document.resources["A"] = topic(join("", {ref("B"), ref("C")}));
  document.resources["B"] = topic(join("", {ref("A"), ref("C")}));
  document.resources["C"] = topic(ref("A"));
  document.resources["Self"] = topic(ref("Self"));
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("A -> B -> A ("), HasSubstr("Self -> Self (Self: Ref in")));
}

TEST(cycles, of_conditions_are_told_too) {
  template_document document;
  document.conditions["A"] = not_(json::object{{"Condition", "B"}});
  document.conditions["B"] = not_(json::object{{"Condition", "A"}});
  EXPECT_THAT(messages(document),
              ElementsAre("condition 'A': conditions are made of each other, A -> B -> A. Write one of "
                          "them out."));
}

}  // namespace
}  // namespace sparta::cfn
