#include "custom/codecommit_triggers.hpp"
#include "custom/declared_once.hpp"

#include <sparta/custom/providers.hpp>
#include <sparta/iam/actions/codecommit.hpp>
#include <sparta/iam/arn_of.hpp>

namespace sparta::custom {

void provide_codecommit_triggers(service& of, const cfn::value<std::string>& repository_arn,
                                 std::source_location where) {
  using namespace std::chrono_literals;
  declared_once(of,
                {.name = codecommit_triggers_function,
                 .description = "Has existing repositories trigger this stack's functions",
                 .timeout = 1min},
                trigger_from_codecommit, where)
      .allow(iam::codecommit::get_repository_triggers | iam::codecommit::put_repository_triggers,
             iam::arn_of<iam::kinds::codecommit::repository>(repository_arn));
}

}  // namespace sparta::custom
