#include "custom/declared_once.hpp"
#include "custom/ses_activation.hpp"

#include <sparta/custom/providers.hpp>
#include <sparta/iam/actions/ses.hpp>

namespace sparta::custom {

void provide_ses_activation(service& of, std::source_location where) {
  using namespace std::chrono_literals;
  declared_once(of,
                {.name = ses_activation_function,
                 .description = "Makes this stack's receipt rule set the active one",
                 .timeout = 1min},
                activate_in_ses, where)
      .allow(iam::ses::describe_active_receipt_rule_set | iam::ses::set_active_receipt_rule_set);
}

}  // namespace sparta::custom
