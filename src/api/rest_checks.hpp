#pragma once
#include "api/rest_api.hpp"

#include <vector>

namespace sparta::api {

// What `problems_of` looks at.
void check_stages(const declared_rest_api& of, std::vector<model::problem>& found);
void check_elements(const declared_rest_api& of, std::vector<model::problem>& found);

}  // namespace sparta::api
