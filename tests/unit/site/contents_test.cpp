#include "site/contents.hpp"

#include "base/digest.hpp"

#include <sparta/json/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::sites {
namespace {

using custom::request_type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Key;
using testing::Pair;
using testing::UnorderedElementsAre;

model::published_file file(const std::string& path, const std::string& content, const std::string& cache = "no-cache") {
  return {.path = path,
          .sha256 = content,  // the fakes' way from here to the content
          .md5 = base::hex(base::md5(content)),
          .size = content.size(),
          .content_type = path.ends_with(".html") ? "text/html; charset=utf-8" : "text/plain",
          .cache_control = cache,
          .content_encoding = ""};
}

/// Buckets that are maps, and every change of them in order.
struct fake_store final : site_store {
  std::map<std::string, std::vector<model::published_file>> lists{};
  std::map<std::string, std::string> objects_{};
  std::vector<std::string> log{};
  std::vector<std::string> invalidated{};
  std::string reference{};
  std::string failing{};  ///< the entry of the log that is an error instead
  bool bucket_gone = false;

  result<void> did(const std::string& what) {
    if (what == failing) return error{.kind = error_kind::unavailable, .message = "no " + what};
    log.push_back(what);
    return {};
  }
  result<std::string> list(const contents& of) override {
    const auto found = lists.find(of.list);
    if (found == lists.end()) return error{.kind = error_kind::not_found, .message = "no list", .code = "NoSuchKey"};
    return json::encode(model::published_files{.files = found->second});
  }
  result<std::vector<site_object>> objects(const contents&) override {
    std::vector<site_object> all;
    for (const auto& [key, body] : objects_)
      all.push_back({.key = key, .size = body.size(), .etag = base::hex(base::md5(body))});
    return all;
  }
  result<void> copy(const contents&, const model::published_file& what) override {
    if (auto done = did("copy " + what.path); !done) return done;
    objects_[what.path] = what.sha256;
    return {};
  }
  result<void> put_manifest(const contents&, const std::string& text) override {
    if (auto done = did("manifest"); !done) return done;
    objects_["MANIFEST.json"] = text;
    return {};
  }
  result<void> remove(const contents&, const std::vector<std::string>& keys) override {
    for (const auto& key : keys) {
      if (auto done = did("remove " + key); !done) return done;
      objects_.erase(key);
    }
    return {};
  }
  result<void> empty(const contents&) override {
    if (bucket_gone) return error{.kind = error_kind::not_found, .message = "no bucket", .code = "NoSuchBucket"};
    if (auto done = did("empty"); !done) return done;
    objects_.clear();
    return {};
  }
  result<void> invalidate(const contents&, const std::string& by, const std::vector<std::string>& paths) override {
    if (auto done = did("invalidate"); !done) return done;
    reference = by;
    invalidated = paths;
    return {};
  }
};

struct site_contents : testing::Test {
  fake_store store{};
  contents_request asked{.type = request_type::create,
                         .properties = {.source_bucket = "artifacts",
                                        .list = "pages/site/one.json",
                                        .bucket = "site",
                                        .distribution = "E1",
                                        .index = "index.html",
                                        .user_data = "{}"},
                         .request_id = "r-1"};

  site_contents() {
    store.lists["pages/site/one.json"] = {file("index.html", "one"), file("old.css", "o"), file("same.css", "s")};
    store.lists["pages/site/two.json"] = {file("index.html", "two"), file("new.css", "n"), file("same.css", "s")};
  }
  result<contents_reply> make() {
    store.log.clear();
    store.invalidated.clear();
    return serve_contents(asked, store);
  }
  /// Made, and asked to be what that list says.
  void update_to(const std::string& list) {
    asked.old_properties = asked.properties;
    asked.type = request_type::update;
    asked.properties.list = list;
    asked.request_id += "+";
  }
  [[nodiscard]] std::map<std::string, std::string> files() const {
    auto all = store.objects_;
    all.erase("MANIFEST.json");
    return all;
  }
};

TEST_F(site_contents, are_put_with_the_pages_last) {
  const auto made = make();
  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->outputs.files, 3);
  EXPECT_EQ(made->physical_id, "site");
  EXPECT_THAT(store.log, ElementsAre("copy old.css", "copy same.css", "manifest", "copy index.html"));
}

TEST_F(site_contents, are_changed_where_they_differ_and_old_ones_go_last) {
  ASSERT_TRUE(make());
  update_to("pages/site/two.json");
  ASSERT_TRUE(make());
  EXPECT_THAT(store.log, ElementsAre("copy new.css", "copy index.html", "remove old.css", "invalidate"));
  EXPECT_THAT(files(), ElementsAre(Pair("index.html", "two"), Pair("new.css", "n"), Pair("same.css", "s")));
  EXPECT_THAT(store.invalidated, UnorderedElementsAre("/", "/index.html", "/old.css"));
}

TEST_F(site_contents, are_restored_when_the_update_is_rolled_back) {
  ASSERT_TRUE(make());
  const auto before = store.objects_;
  update_to("pages/site/two.json");
  ASSERT_TRUE(make());
  update_to("pages/site/one.json");
  ASSERT_TRUE(make());
  EXPECT_EQ(store.objects_, before);
}

TEST_F(site_contents, stay_when_they_are_asked_for_again) {
  ASSERT_TRUE(make());
  update_to("pages/site/one.json");
  ASSERT_TRUE(make());
  EXPECT_THAT(store.log, IsEmpty());
}

TEST_F(site_contents, are_made_again_where_somebody_took_them_away_or_changed_them) {
  ASSERT_TRUE(make());
  store.objects_.erase("old.css");
  store.objects_["same.css"] = "x";
  store.objects_["theirs.txt"] = "?";
  update_to("pages/site/one.json");
  ASSERT_TRUE(make());
  EXPECT_THAT(store.log, ElementsAre("copy old.css", "copy same.css", "remove theirs.txt", "invalidate"));
}

TEST_F(site_contents, with_other_headers_are_copied_though_their_content_is_there) {
  ASSERT_TRUE(make());
  store.lists["two"] = store.lists.at("pages/site/one.json");
  store.lists["two"].back() = file("same.css", "s", "max-age=60");
  update_to("two");
  ASSERT_TRUE(make());
  EXPECT_THAT(store.log, ElementsAre("copy same.css", "invalidate"));
}

TEST_F(site_contents, are_all_copied_when_the_last_list_is_gone) {
  ASSERT_TRUE(make());
  store.lists.erase("pages/site/one.json");
  update_to("pages/site/two.json");
  ASSERT_TRUE(make());
  EXPECT_THAT(store.log, IsSupersetOf({"copy same.css", "copy index.html", "remove old.css"}));
}

TEST_F(site_contents, of_a_list_that_is_not_there_change_nothing) {
  ASSERT_TRUE(make());
  const auto before = store.objects_;
  update_to("absent");
  EXPECT_FALSE(make());
  EXPECT_EQ(store.objects_, before);
}

TEST_F(site_contents, leave_the_old_site_whole_when_a_part_fails) {
  ASSERT_TRUE(make());
  update_to("pages/site/two.json");
  for (const std::string failing : {"copy new.css", "copy index.html"}) {
    store.failing = failing;
    const auto made = make();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().message, "no " + failing);
    EXPECT_THAT(files(), IsSupersetOf({Pair("index.html", "one"), Pair("old.css", "o"), Pair("same.css", "s")}));
  }
  store.failing.clear();
  ASSERT_TRUE(make());
  EXPECT_THAT(files(), ElementsAre(Pair("index.html", "two"), Pair("new.css", "n"), Pair("same.css", "s")));
}

TEST_F(site_contents, invalidate_once_for_one_request) {
  ASSERT_TRUE(make());
  update_to("pages/site/two.json");
  ASSERT_TRUE(make());
  const auto first = store.reference;
  store.objects_["index.html"] = "one";
  ASSERT_TRUE(make());
  EXPECT_EQ(store.reference, first);
  update_to("pages/site/one.json");
  ASSERT_TRUE(make());
  EXPECT_NE(store.reference, first);
}

TEST_F(site_contents, have_nothing_to_invalidate_without_a_distribution) {
  asked.properties.distribution = "";
  ASSERT_TRUE(make());
  update_to("pages/site/two.json");
  ASSERT_TRUE(make());
  EXPECT_THAT(store.invalidated, IsEmpty());
}

TEST_F(site_contents, tell_pages_where_the_apis_are) {
  asked.properties.manifest["ShopApiUrl"] = {.description = "Where \"it\" is", .value = "https://x/ü"};
  asked.properties.user_data = R"({"size":20,"on":true,"deep":{"a":[1,null]}})";
  ASSERT_TRUE(make());
  EXPECT_EQ(store.objects_.at("MANIFEST.json"),
            R"({"ShopApiUrl":{"Description":"Where \"it\" is","Value":"https://x/ü"},)"
            R"("userdata":{"size":20,"on":true,"deep":{"a":[1,null]}}})");
  update_to("pages/site/one.json");
  asked.properties.manifest["ShopApiUrl"].value = "https://y";
  ASSERT_TRUE(make());
  EXPECT_THAT(store.log, ElementsAre("manifest", "invalidate"));
  EXPECT_THAT(store.invalidated, ElementsAre("/MANIFEST.json"));
}

TEST_F(site_contents, with_user_data_that_is_no_json_are_an_error_before_any_page) {
  asked.properties.user_data = "{";
  const auto made = make();
  ASSERT_FALSE(made);
  EXPECT_THAT(store.objects_, testing::Not(testing::Contains(Key("index.html"))));
}

TEST_F(site_contents, of_another_bucket_are_put_whole_and_the_old_bucket_is_emptied) {
  ASSERT_TRUE(make());
  update_to("pages/site/one.json");
  asked.properties.bucket = "moved";
  store.objects_.clear();
  EXPECT_EQ(make()->physical_id, "moved");
  EXPECT_EQ(files().size(), 3U);
}

TEST_F(site_contents, are_removed_with_all_else_in_the_bucket) {
  ASSERT_TRUE(make());
  asked.type = request_type::remove;
  asked.physical_id = "site";
  EXPECT_EQ(make()->physical_id, "site");
  EXPECT_THAT(store.objects_, IsEmpty());
  store.bucket_gone = true;
  EXPECT_TRUE(make());
}

TEST_F(site_contents, that_can_not_be_removed_are_an_error) {
  asked.type = request_type::remove;
  store.failing = "empty";
  const auto made = make();
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().message, HasSubstr("empty"));
}

}  // namespace
}  // namespace sparta::sites
