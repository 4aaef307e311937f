#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/value.hpp>
#include <sparta/names.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace sparta {

/// What a body must be like: JSON Schema, draft 4.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html
struct rest_model_options {
  logical_id name;
  std::string_view description{};
  std::string_view content_type = "application/json";
  cfn::value<json::value> schema{};
};

/// A declared model; a default one is none.
class rest_model {
 public:
  constexpr rest_model() = default;
  constexpr explicit rest_model(std::size_t index) : index_(index) {}
  [[nodiscard]] constexpr std::optional<std::size_t> index() const { return index_; }

 private:
  std::optional<std::size_t> index_{};
};

}  // namespace sparta
