#pragma once
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

#include <type_traits>

namespace sparta::iam::kinds::lex {
struct bot_alias;
}
namespace sparta::events {
struct lex_v2;
}

namespace sparta::on {

/// What is said to a bot of Lex V2's: its dialogs, and what they are to fulfil. The handler answers
/// `events::lex_v2_response`. https://docs.aws.amazon.com/lexv2/latest/dg/lambda.html
struct lex {
  source_of<iam::kinds::lex::bot_alias> bot_alias;
  /// Of an alias of the service's: the languages, such as `en_US`, in which it calls the function. Left out, the alias
  /// says itself what it calls, by BotAliasLocaleSettings; so does an existing one.
  cfn::value<cfn::list<std::string>> locales{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::lex_v2>,
                  "sparta: on::lex delivers events::lex_v2: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const lex& source, const invocation_target& of);

}  // namespace sparta::on
