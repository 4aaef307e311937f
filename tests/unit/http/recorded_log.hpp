#pragma once
#include <sparta/json/write.hpp>
#include <sparta/log.hpp>

#include <map>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace sparta::http {

/// Keeps what a handler's log is told.
class recorded_log final : public log_output {
 public:
  struct line {
    log_level level;
    std::string message;
    std::map<std::string, std::string> fields;
  };

  [[nodiscard]] bool enabled(log_level) const override { return true; }
  void write(const log_record& record) override {
    line made{.level = record.level, .message = std::string(record.message), .fields = {}};
    for (const log_field& each : record.fields) made.fields[std::string(each.name)] = std::visit(text_of, each.value);
    lines.push_back(std::move(made));
  }
  std::vector<line> lines{};

 private:
  static constexpr auto text_of = [](const auto& value) {
    using type = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::is_same_v<type, std::string_view>)
      return std::string(value);
    else if constexpr (std::is_same_v<type, const json::value*>)
      return json::write(*value);
    else
      return std::to_string(value);
  };
};

}  // namespace sparta::http
