#pragma once
#include <string_view>

namespace sparta::custom {

/// The media type of a file, by the ending of its name; application/octet-stream for one that is not known.
/// https://www.iana.org/assignments/media-types/media-types.xhtml
[[nodiscard]] std::string_view content_type_of(std::string_view file);

}  // namespace sparta::custom
