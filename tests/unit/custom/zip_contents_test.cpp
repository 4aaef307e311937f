#include "custom/zip_contents.hpp"

#include "zips.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

namespace sparta::custom {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Key;

struct bucket final : zip_store {
  result<std::string> archive(const zip_contents&) override { return zip; }
  result<void> put(const zip_contents&, const put_file& file) override {
    files[file.key] = file;
    return {};
  }
  result<std::vector<std::string>> keys(const zip_contents&, const std::string& prefix) override {
    std::vector<std::string> all;
    for (const auto& [key, file] : files)
      if (key.starts_with(prefix)) all.push_back(key);
    return all;
  }
  result<void> remove(const zip_contents&, const std::vector<std::string>& keys) override {
    for (const auto& key : keys) files.erase(key);
    return {};
  }
  std::string zip{};
  std::map<std::string, put_file> files{};
};

zip_contents_request asking(request_type type) {
  return {.type = type,
          .properties = {.source_bucket = "a", .source_key = "z", .bucket = "b", .key_prefix = "site/"},
          .physical_id = "b/site/"};
}
std::string zip_of(std::initializer_list<std::string_view> names) {
  zip_writer zip;
  for (const auto name : names) zip.add(name, "hello", crc_of_hello);
  return zip.done();
}

TEST(zip_contents, are_put_replaced_and_removed) {
  bucket store;
  store.files["other"] = {};
  store.zip = zip_of({"index.html", "old.css"});
  const auto made = serve_zip_contents(asking(request_type::create), store);
  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->outputs.count, 2);
  EXPECT_EQ(store.files.at("site/index.html").content_type, "text/html; charset=utf-8");
  EXPECT_EQ(store.files.at("site/index.html").body, "hello");

  store.zip = zip_of({"index.html", "new.wasm"});
  ASSERT_TRUE(serve_zip_contents(asking(request_type::update), store));
  EXPECT_THAT(store.files, ElementsAre(Key("other"), Key("site/index.html"), Key("site/new.wasm")));

  ASSERT_TRUE(serve_zip_contents(asking(request_type::remove), store));
  EXPECT_THAT(store.files, ElementsAre(Key("other")));
}

TEST(zip_contents, of_a_broken_archive_change_nothing) {
  bucket store;
  store.zip = "no zip";
  EXPECT_FALSE(serve_zip_contents(asking(request_type::create), store));
  EXPECT_THAT(store.files, IsEmpty());
}

}  // namespace
}  // namespace sparta::custom
