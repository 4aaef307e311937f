#include "runtime/emf_line.hpp"

#include <sparta/json/write.hpp>
#include <sparta/json/writer.hpp>

#include <algorithm>
#include <span>

namespace sparta::runtime {
namespace {

/// What one line may hold of a series.
struct slice {
  const metric_series& of;
  std::span<const double> values;
};

std::vector<slice> slices_of(const metric_batch& batch) {
  std::vector<slice> slices;
  for (const auto& one : batch.series)
    for (std::span<const double> rest = one.values; !rest.empty();) {
      const auto count = std::min(rest.size(), values_per_metric);
      slices.push_back({.of = one, .values = rest.first(count)});
      rest = rest.subspan(count);
    }
  return slices;
}

/// Takes what fits into one line, where no name can stand twice.
std::vector<slice> take_line(std::vector<slice>& from) {
  std::vector<slice> taken;
  std::vector<slice> left;
  for (const auto& one : from) {
    const bool fits = taken.size() < metrics_per_line &&
                      std::none_of(taken.begin(), taken.end(), [&](const auto& t) { return t.of.name == one.of.name; });
    (fits ? taken : left).push_back(one);
  }
  from.swap(left);
  return taken;
}

void write_text(json::writer& out, std::string_view name, std::string_view text) {
  out.key(name);
  out.string(text);
}

/// None is an empty set: without it CloudWatch makes no metric at all.
void write_dimension_sets(json::writer& out, const std::vector<std::vector<std::string>>& sets) {
  out.key("Dimensions");
  out.begin_array();
  const auto write_set = [&](const std::vector<std::string>& names) {
    out.begin_array();
    for (const auto& name : names) out.string(name);
    out.end_array();
  };
  if (sets.empty()) write_set({});
  for (const auto& names : sets) write_set(names);
  out.end_array();
}

void write_definitions(json::writer& out, const std::vector<slice>& metrics) {
  out.key("Metrics");
  out.begin_array();
  for (const auto& one : metrics) {
    out.begin_object();
    write_text(out, "Name", one.of.name);
    write_text(out, "Unit", name_of(one.of.in));
    if (one.of.resolution == storage_resolution::high) {
      out.key("StorageResolution");
      out.number(1);
    }
    out.end_object();
  }
  out.end_array();
}

void write_values(json::writer& out, const slice& metric) {
  out.key(metric.of.name);
  if (metric.values.size() == 1) return out.number(metric.values.front());
  out.begin_array();
  for (const double value : metric.values) out.number(value);
  out.end_array();
}

void write_members(json::writer& out, const json::object& members) {
  for (const auto& [name, value] : members) {
    out.key(name);
    json::write(out, value);
  }
}

bool is_free(const metric_batch& batch, std::string_view name) {
  return !batch.dimensions.contains(name) && !batch.properties.contains(name) &&
         std::none_of(batch.series.begin(), batch.series.end(), [&](const auto& one) { return one.name == name; });
}

struct line_parts {
  const metric_batch& batch;
  const metric_origin& from;
  std::chrono::system_clock::time_point when;
};

void write_metadata(json::writer& out, const line_parts& with, const std::vector<slice>& metrics) {
  out.key("_aws");
  out.begin_object();
  out.key("Timestamp");
  out.number(std::chrono::duration_cast<std::chrono::milliseconds>(with.when.time_since_epoch()).count());
  out.key("CloudWatchMetrics");
  out.begin_array();
  out.begin_object();
  write_text(out, "Namespace", with.batch.name_space.empty() ? with.from.service : with.batch.name_space);
  write_dimension_sets(out, with.batch.dimension_sets);
  write_definitions(out, metrics);
  out.end_object();
  out.end_array();
  out.end_object();
}

std::string write_line(const line_parts& with, const std::vector<slice>& metrics) {
  std::string text;
  json::text_writer out(text);
  out.begin_object();
  write_metadata(out, with, metrics);
  write_members(out, with.batch.dimensions);
  for (const auto& one : metrics) write_values(out, one);
  write_members(out, with.batch.properties);
  // As in the other lines of the log, so that one search finds all of an invocation.
  if (!with.from.request_id.empty() && is_free(with.batch, "requestId"))
    write_text(out, "requestId", with.from.request_id);
  out.end_object();
  return text += '\n';
}

}  // namespace

std::vector<std::string> emf_lines(const metric_batch& batch, const metric_origin& from,
                                   std::chrono::system_clock::time_point when) {
  const line_parts with{.batch = batch, .from = from, .when = when};
  std::vector<std::string> lines;
  for (auto rest = slices_of(batch); !rest.empty();) lines.push_back(write_line(with, take_line(rest)));
  return lines;
}

}  // namespace sparta::runtime
