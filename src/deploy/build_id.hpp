#pragma once
#include "deploy/toolchain.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

enum class build_id_source { asked, git, content };

struct build_id {
  std::string value{};  ///< empty until the content is known
  build_id_source source = build_id_source::content;
  /// Ours to choose: a deployed one may stay when it is all that differs.
  [[nodiscard]] bool automatic() const { return source != build_id_source::asked; }
};

/// `asked`, else the commit of the source folder when nothing there differs from it, else (the log says why) one that
/// `content_build_id` makes later.
result<build_id> choose_build_id(world& with, const std::optional<std::string>& asked, const toolchain& tools);

/// Stands for what is deployed: the template, and each archive's digest.
[[nodiscard]] std::string content_build_id(std::string_view template_text,
                                           const std::vector<std::string>& archive_digests);

}  // namespace sparta::deploy
