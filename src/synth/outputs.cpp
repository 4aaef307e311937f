#include "synth/outputs.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "synth/parameters.hpp"

namespace sparta::synth {

std::string function_arn_output(std::string_view function) { return std::string(function) + "FunctionArn"; }

std::map<std::string, cfn::output> outputs_of(const model::service& declared) {
  std::map<std::string, cfn::output> outputs;
  outputs["BuildID"] = {.value = cfn::intrinsic::ref(build_id_parameter), .description = "The build that was deployed"};
  for (const model::function& each : declared.functions) {
    outputs[function_arn_output(each.name)] = {.value = cfn::intrinsic::get_att(model::function_id(each.name), "Arn"),
                                               .description = "ARN of the function " + each.name};
    if (each.url)
      outputs[each.name + "Url"] = {.value = cfn::intrinsic::get_att(model::function_url_id(each.name), "FunctionUrl"),
                                    .description = "Where the function " + each.name + " answers"};
  }
  return outputs;
}

}  // namespace sparta::synth
