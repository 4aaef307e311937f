#pragma once
#include "api/http_api.hpp"
#include "model/part.hpp"

#include <string>

/// What `wire` puts an HTTP API together from.
namespace sparta::api {

[[nodiscard]] std::string route_id(const declared_http_api& of, const route& which);
[[nodiscard]] std::string authorizer_id(const declared_http_api& of, const authorizer& which);
[[nodiscard]] std::string stage_id(const declared_http_api& of, const stage& which);

void add_authorizers(const declared_http_api& what, const model::service& of, model::part_wiring& to);
void add_routes(const declared_http_api& what, const model::service& of, model::part_wiring& to);
/// After what they deploy.
void add_stages(const declared_http_api& what, model::part_wiring& to);
void add_domain(const declared_http_api& what, model::part_wiring& to);

void check_http_api(const declared_http_api& what, const model::service& of, std::vector<model::problem>& problems);

}  // namespace sparta::api
