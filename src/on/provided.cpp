#include "on/provided.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

namespace sparta::on {

json::object provided_by(const sparta::logical_id& function) {
  return {{"ServiceTimeout", "420"},
          {"ServiceToken", cfn::intrinsic::get_att(model::function_id(function.text), "Arn")}};
}

}  // namespace sparta::on
