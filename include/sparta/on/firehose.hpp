#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::firehose {
struct deliverystream;
}
namespace sparta::iam::kinds::iam {
struct role;
}
namespace sparta::events {
struct firehose;
}

namespace sparta::rules {
void buffer_megabytes_must_be_0_2_to_3();
void number_of_retries_must_be_0_to_300();
void buffer_interval_must_be_0s_to_900s();
}  // namespace sparta::rules

namespace sparta::on {

/// A delivery stream of the service's, by its handle.
class delivery_stream {
 public:
  template <std::derived_from<cfn::handle> Handle>
  delivery_stream(const Handle& own) : resource(own.logical_id.text) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::firehose::deliverystream>>;
    };
    static_assert(fits, "sparta: on::firehose takes the handle of a delivery stream");
  }

  std::string_view resource;  ///< logical id
};

/// The role that a delivery stream works as: a role of the service's, by its handle, which may then invoke the
/// function; or an existing one, whose owner says so.
class delivery_role {
 public:
  template <std::derived_from<cfn::handle> Handle>
  delivery_role(const Handle& own) : name(own.ref()) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::iam::role>>;
    };
    static_assert(fits, "sparta: a delivery stream works as a role: give its handle or ARN");
  }
  delivery_role(const cfn::arn<iam::kinds::iam::role>&) {}

  cfn::value<std::string> name{};  ///< left out of an existing one
};

/// Which of the stream's destinations has its records transformed.
enum class firehose_destination : std::uint8_t {
  extended_s3,
  http_endpoint,
  iceberg,
  opensearch,
  opensearch_serverless,
  redshift,
  snowflake,
  splunk
};

/// How much of a stream one invocation gets.
class buffer_megabytes {
 public:
  consteval buffer_megabytes() = default;
  consteval buffer_megabytes(double size) : size_(size) {
    if (size < 0.2 || size > 3) rules::buffer_megabytes_must_be_0_2_to_3();
  }
  [[nodiscard]] constexpr const std::optional<double>& size() const { return size_; }

 private:
  std::optional<double> size_{};
};

/// The records of a delivery stream, on their way to its destination: what the handler answers is delivered instead of
/// them. The stream waits five minutes at most for an answer.
/// https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html
struct firehose {
  delivery_stream stream;
  delivery_role role;
  firehose_destination destination = firehose_destination::extended_s3;
  /// Of one invocation: 1 MB (256 kB for Splunk), if left out; from 0.2 to 3.
  on::buffer_megabytes buffer_megabytes{};
  /// How long Firehose waits for that much: 60 seconds, if left out.
  limited_seconds<rules::buffer_interval_must_be_0s_to_900s, 0, 900> buffer_interval{};
  /// How often an invocation that failed is tried again: 3 times, if left out.
  limited<rules::number_of_retries_must_be_0_to_300, 0, 300> number_of_retries{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::firehose>,
                  "sparta: on::firehose delivers events::firehose: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const firehose& source, const invocation_target& of);

}  // namespace sparta::on
