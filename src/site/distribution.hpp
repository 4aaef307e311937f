#pragma once
#include "site/declared_site.hpp"

#include <string>
#include <vector>

namespace sparta::sites {

[[nodiscard]] std::string access_control_id(const std::string& site);
/// How CloudFront shows itself to the bucket.
[[nodiscard]] cfn::resource access_control_of(const declared_site& what);
[[nodiscard]] cfn::resource distribution_of(const declared_site& what);
/// The records of its names: A and AAAA for each, if the zone was given.
[[nodiscard]] std::vector<model::part_resource> records_of(const declared_site& what);

}  // namespace sparta::sites
