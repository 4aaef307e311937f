#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/custom/providers.hpp>
#include <sparta/on/ses_storage.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <source_location>
#include <string_view>
#include <type_traits>

namespace sparta::cfn::ses {
template <class Of>
class receipt_rule_set_handle;
}
namespace sparta::events {
struct ses;
}

namespace sparta::rules {
void receipt_rule_name_has_1_to_64_letters_digits_and_hyphens_underscores_periods_between();
}

namespace sparta::on {

/// A receipt rule set of the service's, by its handle, or an existing one, by its name.
class receipt_rule_set {
 public:
  template <std::derived_from<cfn::handle> Handle>
  receipt_rule_set(const Handle& own) : name(own.ref()), of_service(true) {
    static_assert(std::derived_from<Handle, sparta::cfn::ses::receipt_rule_set_handle<cfn::handle>>,
                  "sparta: on::ses takes the handle of a receipt rule set, or its name");
  }
  receipt_rule_set(const cfn::value<std::string>& existing) : name(existing) {}
  receipt_rule_set(const char* existing) : name(existing) {}

  cfn::value<std::string> name;
  bool of_service = false;
};

/// What a rule is called in its set.
struct receipt_rule_name {
  std::string_view text{};

  constexpr receipt_rule_name() = default;
  template <std::size_t N>
  consteval receipt_rule_name(const char (&literal)[N]) : text(literal, N - 1) {
    if (!well_formed(text))
      rules::receipt_rule_name_has_1_to_64_letters_digits_and_hyphens_underscores_periods_between();
  }
  /// For a name known only at run time, which `validate()` checks.
  [[nodiscard]] static constexpr receipt_rule_name at_run_time(std::string_view text) {
    receipt_rule_name name;
    name.text = text;
    return name;
  }
  [[nodiscard]] static constexpr bool well_formed(std::string_view name) {
    const auto alphanumeric = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    for (const char c : name)
      if (!alphanumeric(c) && c != '-' && c != '_' && c != '.') return false;
    return !name.empty() && name.size() <= 64 && alphanumeric(name.front()) && alphanumeric(name.back());
  }
};

enum class ses_invocation : std::uint8_t { event, request_response };
enum class ses_tls_policy : std::uint8_t { optional, require };

/// `true` brings the function that makes a rule set the active one into the service, and its client for AWS.
class ses_activation {
 public:
  consteval ses_activation(bool wanted = false) : provide(wanted ? &custom::provide_ses_activation : nullptr) {}
  void (*provide)(service&, std::source_location);
};

/// Mails that SES receives, by a rule of a receipt rule set. SES may then invoke the function on behalf of that rule.
/// https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda.html
struct ses {
  receipt_rule_set rule_set;
  receipt_rule_name name;
  /// Addresses, or domains, or with a leading period their subdomains; left out, all that the account has verified.
  cfn::value<cfn::list<std::string>> recipients{};
  /// The rule of the set that stands before this one; left out, this one is the first. In a rule set of the service's
  /// it is another on::ses, in an existing one a rule that is there.
  receipt_rule_name after{};
  /// With `request_response` SES waits, 30 seconds at most, and the handler answers `events::ses_response`: whether
  /// SES goes on.
  ses_invocation invocation_type = ses_invocation::event;
  /// `require` refuses mails that come unencrypted.
  ses_tls_policy tls_policy = ses_tls_policy::optional;
  /// For spam and viruses; the event has the verdicts.
  bool scan_enabled = true;
  bool enabled = true;
  std::optional<ses_storage> store{};
  /// A topic that is told when the function has been invoked.
  cfn::value<std::string> topic_arn{};
  /// Makes the rule set the active one: an account has one in each region, and it alone receives.
  ses_activation activate{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::ses>,
                  "sparta: on::ses delivers events::ses: the handler takes that");
  }
};

inline void provide(service& of, const ses& source, std::source_location where) {
  if (source.activate.provide != nullptr) source.activate.provide(of, where);
}

[[nodiscard]] wiring wire(const ses& source, const invocation_target& of);

}  // namespace sparta::on
