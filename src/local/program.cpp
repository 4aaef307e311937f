#include "local/program.hpp"

#include "base/strings.hpp"

#include <string>

namespace sparta::local {
namespace {

error absent(std::string message) {
  return {.kind = error_kind::not_found,
          .message = std::move(message),
          .notes = {"The embedded AWS is MiniStack, a Python program: https://pypi.org/project/ministack/"},
          .remedy = "install it with `pip install ministack==" + std::string(ministack_version) +
                    "`, or run `make setup` in Sparta's source tree"};
}

}  // namespace

result<std::filesystem::path> find_ministack(const base::environment& environment, const base::files& files,
                                             const std::filesystem::path& venv) {
  if (const auto named = environment.get("SPARTA_MINISTACK")) {
    if (files.exists(*named)) return std::filesystem::path(*named);
    return absent("SPARTA_MINISTACK names " + *named + ", which does not exist");
  }
  if (!venv.empty() && files.exists(venv / "bin/ministack")) return venv / "bin/ministack";
  for (const auto& folder : base::split(environment.get("PATH").value_or(""), ':')) {
    if (folder.starts_with('/') && files.exists(std::filesystem::path(folder) / "ministack"))
      return std::filesystem::path(folder) / "ministack";
  }
  return absent("no program `ministack` was found, which --local needs");
}

}  // namespace sparta::local
