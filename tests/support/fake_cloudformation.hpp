#pragma once
#include "aws/http.hpp"
#include "base/time_text.hpp"

#include <sparta/aws/xml.hpp>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sparta::testing {

/// Stacks in memory, asked and answered as CloudFormation is over the wire. Operations take time as AWS's do: each
/// DescribeStacks sees the next step of what goes on.
class fake_cloudformation {
 public:
  using form = std::map<std::string, std::string>;
  struct event {
    std::string id, logical_id, type, status, reason;
  };
  struct step {
    std::vector<event> events{};
    std::string status{};  ///< the stack's, afterwards
  };
  struct stack {
    std::string id, name, status, reason{};
    std::map<std::string, std::string> parameters{}, tags{}, outputs{};
    std::string template_text{};
    bool termination_protection = false;
    std::vector<event> events{};  ///< oldest first
    std::deque<step> pending{};
    std::vector<std::pair<std::string, std::string>> resources{};  ///< logical id, type
  };
  struct change_set {
    std::string id, stack_id, status, reason{};
    bool creates = false;
    std::map<std::string, std::string> parameters{}, tags{};
    std::string template_text{};
  };

  std::vector<stack> stacks{};
  std::vector<change_set> change_sets{};
  std::function<std::string(const std::string& url)> read_template{};
  std::size_t events_a_page = 100;
  /// What creating or updating does, instead of succeeding.
  std::function<std::deque<step>(bool creates)> plan{};
  /// What deleting does, instead of succeeding.
  std::function<std::deque<step>()> plan_delete{};
  std::string change_set_failure{};  ///< why every change set fails

  stack& add(std::string name, std::string status) {
    stacks.push_back(
        {.id = "arn:aws:cloudformation:eu-west-1:123456789012:stack/" + name + "/" + std::to_string(stacks.size() + 1),
         .name = name,
         .status = std::move(status),
         .tags = {{"io:sparta:buildId", "old"}}});
    return stacks.back();
  }
  /// By id, or by the name of one that is not deleted.
  stack* find(const std::string& which) {
    for (auto& one : stacks)
      if (one.id == which || (one.name == which && one.status != "DELETE_COMPLETE")) return &one;
    return nullptr;
  }
  static event own(const stack& of, std::string status, std::string reason = {}) {
    return {.id = {},
            .logical_id = of.name,
            .type = "AWS::CloudFormation::Stack",
            .status = std::move(status),
            .reason = std::move(reason)};
  }

  aws::http_response answer(const form& asked) {
    const auto action = asked.at("Action");
    if (action == "CreateChangeSet") return create_change_set(asked);
    auto* const one = find(value(asked, "StackName"));
    if (action == "DeleteStack") return delete_stack(one);
    if (one == nullptr) return refused("Stack with id " + value(asked, "StackName") + " does not exist");
    if (action == "DescribeStacks") return describe(*one);
    if (action == "DescribeStackEvents") return events(*one, asked);
    if (action == "ListStackResources") return resources(*one);
    if (action == "GetTemplate") return ok(action, element("TemplateBody", one->template_text));
    if (action == "DescribeChangeSet") return describe_change_set(asked);
    if (action == "ExecuteChangeSet") return execute(*one, asked);
    if (action == "DeleteChangeSet") return delete_change_set(asked);
    return refused("no such action: " + action);
  }

 private:
  static std::string element(const std::string& name, const std::string& text) {
    return "<" + name + ">" + aws::xml_escape(text) + "</" + name + ">";
  }
  static std::string member(const std::string& inside) { return "<member>" + inside + "</member>"; }
  static aws::http_response ok(const std::string& action, const std::string& inside) {
    return {.status = 200,
            .body = "<" + action + "Response><" + action + "Result>" + inside + "</" + action + "Result></" + action +
                    "Response>"};
  }
  static aws::http_response refused(const std::string& message) {
    return {.status = 400,
            .body = "<ErrorResponse><Error><Code>ValidationError</Code>" + element("Message", message) +
                    "</Error></ErrorResponse>"};
  }
  static std::string value(const form& asked, const std::string& name) {
    const auto found = asked.find(name);
    return found == asked.end() ? std::string() : found->second;
  }
  static std::map<std::string, std::string> pairs(const form& asked, const std::string& list, const std::string& key,
                                                  const std::string& text,
                                                  const std::map<std::string, std::string>& old) {
    std::map<std::string, std::string> all;
    for (int i = 1; asked.contains(list + ".member." + std::to_string(i) + "." + key); ++i) {
      const auto prefix = list + ".member." + std::to_string(i) + ".";
      const auto name = asked.at(prefix + key);
      all[name] = asked.contains(prefix + text) ? asked.at(prefix + text) : old.at(name);
    }
    return all;
  }

  void record(stack& of, event what) {
    what.id = "event-" + std::to_string(++last_event_);
    of.events.push_back(std::move(what));
  }

  aws::http_response describe(stack& one) {
    if (!one.pending.empty()) {
      auto next = std::move(one.pending.front());
      one.pending.pop_front();
      for (auto& each : next.events) record(one, std::move(each));
      if (!next.status.empty()) one.status = next.status;
    }
    std::string text = element("StackId", one.id) + element("StackName", one.name) +
                       element("StackStatus", one.status) + element("StackStatusReason", one.reason) +
                       element("CreationTime", "2026-11-23T12:00:00.099Z") +
                       element("EnableTerminationProtection", one.termination_protection ? "true" : "false");
    const auto list = [&](const std::string& name, const std::string& key, const std::string& content,
                          const std::map<std::string, std::string>& all) {
      std::string inside;
      for (const auto& [first, second] : all) inside += member(element(key, first) + element(content, second));
      return "<" + name + ">" + inside + "</" + name + ">";
    };
    text += list("Parameters", "ParameterKey", "ParameterValue", one.parameters) +
            list("Tags", "Key", "Value", one.tags) + list("Outputs", "OutputKey", "OutputValue", one.outputs);
    return ok("DescribeStacks", "<Stacks>" + member(text) + "</Stacks>");
  }

  /// Seconds pass from event to event.
  static std::string time_of(const event& what) {
    const auto nth = std::stoi(what.id.substr(6));
    return base::format_rfc3339(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(12) +
                                std::chrono::seconds(nth));
  }

  aws::http_response events(const stack& one, const form& asked) const {
    const auto token = value(asked, "NextToken");
    const auto skip = token.empty() ? 0 : static_cast<std::size_t>(std::stoul(token));
    std::string inside;
    for (std::size_t i = skip; i < std::min(one.events.size(), skip + events_a_page); ++i) {
      const auto& each = one.events[one.events.size() - 1 - i];
      inside += member(element("EventId", each.id) + element("StackId", one.id) +
                       element("LogicalResourceId", each.logical_id) +
                       element("PhysicalResourceId", each.logical_id == one.name ? one.id : each.logical_id) +
                       element("ResourceType", each.type) + element("ResourceStatus", each.status) +
                       element("ResourceStatusReason", each.reason) + element("Timestamp", time_of(each)));
    }
    std::string next;
    if (skip + events_a_page < one.events.size()) next = element("NextToken", std::to_string(skip + events_a_page));
    return ok("DescribeStackEvents", "<StackEvents>" + inside + "</StackEvents>" + next);
  }

  static aws::http_response resources(const stack& one) {
    std::string inside;
    for (const auto& [id, type] : one.resources)
      inside += member(element("LogicalResourceId", id) + element("PhysicalResourceId", "physical-" + id) +
                       element("ResourceType", type) + element("ResourceStatus", "CREATE_COMPLETE"));
    return ok("ListStackResources", "<StackResourceSummaries>" + inside + "</StackResourceSummaries>");
  }

  aws::http_response create_change_set(const form& asked) {
    const bool creates = value(asked, "ChangeSetType") == "CREATE";
    auto* one = find(value(asked, "StackName"));
    if (!creates && one == nullptr) return refused("Stack with id " + value(asked, "StackName") + " does not exist");
    if (creates && one != nullptr) return refused("Stack " + one->name + " already exists");
    if (creates) {
      one = &add(value(asked, "StackName"), "REVIEW_IN_PROGRESS");
      one->tags.clear();
      record(*one, own(*one, "REVIEW_IN_PROGRESS"));
    }
    change_set made{.id = "arn:changeSet/" + value(asked, "ChangeSetName"),
                    .stack_id = one->id,
                    .status = "CREATE_COMPLETE",
                    .creates = creates,
                    .parameters = pairs(asked, "Parameters", "ParameterKey", "ParameterValue", one->parameters),
                    .tags = pairs(asked, "Tags", "Key", "Value", {}),
                    .template_text = read_template ? read_template(value(asked, "TemplateURL")) : ""};
    if (made.parameters == one->parameters && made.tags == one->tags && made.template_text == one->template_text)
      made.status = "FAILED", made.reason = "The submitted information didn't contain changes.";
    if (!change_set_failure.empty()) made.status = "FAILED", made.reason = change_set_failure;
    change_sets.push_back(made);
    return ok("CreateChangeSet", element("Id", made.id) + element("StackId", made.stack_id));
  }

  change_set* find_change_set(const form& asked) {
    const auto which = value(asked, "ChangeSetName");
    const auto found = std::find_if(change_sets.begin(), change_sets.end(), [&](const auto& one) {
      return one.id == which || one.id == "arn:changeSet/" + which;
    });
    return found == change_sets.end() ? nullptr : &*found;
  }
  aws::http_response describe_change_set(const form& asked) {
    const auto* one = find_change_set(asked);
    if (one == nullptr) return refused("ChangeSet does not exist");
    return ok("DescribeChangeSet", element("ChangeSetId", one->id) + element("StackId", one->stack_id) +
                                       element("Status", one->status) + element("StatusReason", one->reason));
  }
  aws::http_response delete_change_set(const form& asked) {
    if (const auto* one = find_change_set(asked)) change_sets.erase(change_sets.begin() + (one - change_sets.data()));
    return ok("DeleteChangeSet", "");
  }

  aws::http_response execute(stack& one, const form& asked) {
    const auto* change = find_change_set(asked);
    if (change == nullptr) return refused("ChangeSet does not exist");
    const std::string verb = change->creates ? "CREATE" : "UPDATE";
    if (plan) {
      one.pending = plan(change->creates);
    } else {
      one.parameters = change->parameters;
      one.template_text = change->template_text;
      one.resources = {{"Role", "AWS::IAM::Role"}, {"Function", "AWS::Lambda::Function"}};
      one.outputs = {{"BuildID", "b"}};
      one.pending = {
          {.events = {own(one, verb + "_IN_PROGRESS"), {"", "Role", "AWS::IAM::Role", verb + "_IN_PROGRESS", ""}},
           .status = verb + "_IN_PROGRESS"},
          {.events = {{"", "Role", "AWS::IAM::Role", verb + "_COMPLETE", ""}}},
          {.events = {own(one, verb + "_COMPLETE")}, .status = verb + "_COMPLETE"}};
    }
    one.tags = change->tags;
    change_sets.erase(change_sets.begin() + (change - change_sets.data()));
    return ok("ExecuteChangeSet", "");
  }

  aws::http_response delete_stack(stack* one) {
    if (one != nullptr && one->status != "DELETE_IN_PROGRESS") {
      one->status = "DELETE_IN_PROGRESS";
      record(*one, own(*one, "DELETE_IN_PROGRESS"));
      one->pending =
          plan_delete ? plan_delete()
                      : std::deque<step>{{}, {.events = {own(*one, "DELETE_COMPLETE")}, .status = "DELETE_COMPLETE"}};
    }
    return ok("DeleteStack", "");
  }

  int last_event_ = 0;
};

}  // namespace sparta::testing
