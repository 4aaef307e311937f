#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

#include <map>
#include <string>
#include <string_view>

namespace sparta::synth {

/// Stands in logical ids for the digest of an architecture's code, which is known once it is built: a version can't
/// change, so a new one, with an id of its own, is made for new code.
[[nodiscard]] std::string_view code_digest_token(architecture machine);

/// AWS::Lambda::Version, AWS::Lambda::Alias and what scales its provisioned concurrency, by logical id; empty for a
/// function without aliases. `properties` are those of the function's own resource: they are part of a version.
[[nodiscard]] std::map<std::string, cfn::resource> alias_resources(const model::function& function,
                                                                   const json::value& properties);

}  // namespace sparta::synth
