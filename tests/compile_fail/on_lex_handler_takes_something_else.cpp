// first error: on::lex delivers events::lex_v2: the handler takes that
#include <sparta/cfn/lex.hpp>
#include <sparta/events/lex_v2.hpp>
#include <sparta/on/lex.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::lex::bot_alias> live{"Live"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::lex_v2&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::lex{.bot_alias = live});
}
