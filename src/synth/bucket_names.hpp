#pragma once
#include <sparta/cfn/template_document.hpp>

#include <string_view>

namespace sparta::synth {

/// Gives names to the buckets that invoke functions, and puts the name where such a bucket is referred to by what it
/// needs itself. CloudFormation makes a function before the bucket that invokes it; with a name that the template
/// knows, the function, its role and its permission need not wait for the bucket.
void name_buckets(std::string_view service, cfn::template_document& document);

}  // namespace sparta::synth
