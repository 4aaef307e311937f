#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>
#include <sparta/result.hpp>

#include <string>

namespace sparta::events {

/// Text that a payload carries URL-encoded, as S3 does its keys: here it is decoded, `a+b%2Bc` being `a b+c`. Written
/// as it came until it is changed.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
struct url_encoded : std::string {
  using std::string::string;
  url_encoded() = default;
  url_encoded(std::string decoded) : std::string(std::move(decoded)) {}

  /// As it travels.
  [[nodiscard]] std::string encoded() const;

  friend void to_json(json::writer& out, const url_encoded& what) { out.string(what.encoded()); }
  friend result<url_encoded> from_json(const json::value& in, json::as<url_encoded>) { return read(in); }

 private:
  static result<url_encoded> read(const json::value& in);
  std::string written_{};  ///< empty when it would be written in just this way
};

}  // namespace sparta::events
