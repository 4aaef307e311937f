#include "runtime/emf_line.hpp"
#include "runtime/metric_batch.hpp"
#include "runtime/metric_slot.hpp"

#include <sparta/emf.hpp>

namespace sparta {
namespace {

class kept_metrics final : public runtime::pending_metrics {
 public:
  [[nodiscard]] runtime::metric_batch& batch() override { return batch_; }
  void write(runtime::log_writer& to, const runtime::metric_origin& from) const override {
    for (const auto& line : runtime::emf_lines(batch_, from, to.time())) to.write_line(line);
  }

 private:
  runtime::metric_batch batch_;
};

runtime::metric_batch& batch_in(runtime::metric_slot& slot) {
  if (!slot.pending) slot.pending = std::make_unique<kept_metrics>();
  return slot.pending->batch();
}

void warn(const runtime::metric_slot& slot, std::string_view what, std::string_view name,
          const runtime::objection& why) {
  if (why) slot.log.warn(what, {{"name", name}, {"reason", *why}});
}

}  // namespace

void embedded_metrics::add_value(std::string_view name, double value, unit in, storage_resolution resolution) const {
  const runtime::metric_series kind{.name = std::string(name), .in = in, .resolution = resolution};
  warn(*slot_, "ignoring a value of a metric", name, runtime::add_value(batch_in(*slot_), kind, value));
}

void embedded_metrics::dimensions(std::initializer_list<dimension> set) const {
  if (slot_ == nullptr) return;
  const auto why = runtime::add_dimensions(batch_in(*slot_), {set.begin(), set.size()});
  std::string names;
  for (const auto& one : set) names.append(names.empty() ? "" : ", ").append(one.name);
  warn(*slot_, "ignoring a set of dimensions", names, why);
}

void embedded_metrics::property(const log_field& field) const {
  if (slot_ == nullptr) return;
  warn(*slot_, "ignoring a property of the metrics", field.name, runtime::set_property(batch_in(*slot_), field));
}

void embedded_metrics::name_space(std::string_view name) const {
  if (slot_ == nullptr) return;
  warn(*slot_, "ignoring a namespace of the metrics", name, runtime::set_name_space(batch_in(*slot_), name));
}

}  // namespace sparta
