#pragma once
#include "aws/http.hpp"

#include <sparta/error.hpp>

#include <string>
#include <string_view>

namespace sparta::aws {

/// Who was asked for what: goes into an error's note.
struct call_name {
  std::string_view service;
  std::string_view operation;
};

/// AWS's code and sentence out of an error answer of any protocol: XML (query, S3), JSON, HTML, or no body at all.
struct failure_text {
  std::string code;
  std::string message;
};
[[nodiscard]] failure_text read_failure(const http_response& response);

/// An answer that is no success, as an error with kind, AWS's code, a note (operation, status, request id), a remedy.
[[nodiscard]] error error_of(const http_response& response, call_name what);

/// x-amzn-RequestId or its relatives.
[[nodiscard]] std::string_view request_id(const http_response& response);

/// The text of an HTML page, shortened: tags, scripts and styles removed.
[[nodiscard]] std::string text_of_html(std::string_view html, std::size_t limit = 200);

}  // namespace sparta::aws
