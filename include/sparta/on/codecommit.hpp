#pragma once
#include <sparta/cfn/functions.hpp>
#include <sparta/cfn/resource.hpp>
#include <sparta/custom/providers.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <initializer_list>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sparta::iam::kinds::codecommit {
struct repository;
}
namespace sparta::events {
struct codecommit;
}

namespace sparta::on {

/// A repository that is not the service's, by its name. CodeCommit keeps all triggers of a repository in one list, so a
/// function of Sparta's own adds this one and takes it out again, and leaves what is others' as it is. It is in the
/// service's bootstrap, and needs a client for AWS there, of about 3 MB.
struct existing_repository {
  cfn::value<std::string> name;
};

[[nodiscard]] inline cfn::value<std::string> arn_of(const existing_repository& which) {
  return cfn::sub("arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${Repository}",
                  {{"Repository", which.name}});
}

/// Where commits are: a repository of the service's, by its handle, or an existing one.
class repository {
 public:
  template <std::derived_from<cfn::handle> Handle>
  repository(const Handle& own) : resource(own.logical_id.text) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::codecommit::repository>>;
    };
    static_assert(fits, "sparta: on::codecommit takes the handle of a repository");
  }
  repository(const existing_repository& other) : existing(other), provide(&custom::provide_codecommit_triggers) {}

  std::string_view resource{};  ///< logical id; empty for an existing one
  existing_repository existing{};
  /// Null for a repository of the service's: then nothing brings the provider into the bootstrap.
  void (*provide)(service&, const cfn::value<std::string>& repository_arn, std::source_location) = nullptr;
};

/// What happens to a branch or tag. `all` stands alone.
struct codecommit_event {
  std::string_view text;
  static const codecommit_event all, create_reference, delete_reference, update_reference;
};
inline constexpr codecommit_event codecommit_event::all{"all"};
inline constexpr codecommit_event codecommit_event::create_reference{"createReference"};
inline constexpr codecommit_event codecommit_event::delete_reference{"deleteReference"};
inline constexpr codecommit_event codecommit_event::update_reference{"updateReference"};

/// Some of them, in braces; the tool alone keeps them.
class codecommit_events {
 public:
  codecommit_events(std::initializer_list<codecommit_event> some) {
    if constexpr (!sparta::detail::in_bootstrap) all_ = some;
  }
  [[nodiscard]] const std::vector<codecommit_event>& all() const { return all_; }

 private:
  std::vector<codecommit_event> all_{};
};

/// What happens to the branches and tags of a repository. CodeCommit may then invoke the function on behalf of it.
/// https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html
struct codecommit {
  on::repository repository;
  codecommit_events events = {codecommit_event::all};
  /// Ten at most; left out, all.
  cfn::value<cfn::list<std::string>> branches{};
  /// Text that every event has.
  std::string_view custom_data{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::codecommit>,
                  "sparta: on::codecommit delivers events::codecommit: the handler takes that");
  }
};

inline void provide(service& of, const codecommit& source, std::source_location where) {
  if (source.repository.provide != nullptr) source.repository.provide(of, arn_of(source.repository.existing), where);
}

[[nodiscard]] wiring wire(const codecommit& source, const invocation_target& of);

}  // namespace sparta::on
