#pragma once
#include "deploy/folder.hpp"
#include "deploy_fixture.hpp"

namespace sparta::testing {

/// `hello` with a site in /src/web.
struct folder_fixture : deploy_fixture {
  folder_fixture() {
    subject.folders.push_back({.name = "Web",
                               .directory = "web",
                               .parameter = "WebFileList",
                               .index = "index.html",
                               .headers_of =
                                   [](std::string_view path) {
                                     return model::file_headers{.content_type = "type of " + std::string(path),
                                                                .cache_control = "no-cache",
                                                                .content_encoding = ""};
                                   },
                               .declared_at = {"main.cpp", 7}});
    subject.parameters.emplace_back("WebFileList");
    files.content["/src/web/index.html"] = "<h1>";
    files.content["/src/web/css/a b.css"] = "p{}";
  }
  [[nodiscard]] model::published_folder& site() { return subject.folders.front(); }
  result<std::vector<deploy::folder>> read() { return deploy::read_folders(world, tools, subject); }
};

}  // namespace sparta::testing
