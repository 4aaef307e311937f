#include "deploy/package.hpp"

#include "base/digest.hpp"

#include <algorithm>
#include <memory>
#include <zip.h>

namespace sparta::deploy {
namespace {

// 1980-01-01 00:00:00, the first moment that a zip can name, in MS-DOS's bits: a time in them has no time zone.
constexpr zip_uint16_t dos_time = 0;
constexpr zip_uint16_t dos_date = (0U << 9U) | (1U << 5U) | 1U;
constexpr zip_uint32_t best_compression = 9;
constexpr zip_uint32_t regular_file = 0100000;

error failed(std::string_view what, std::string_view why) {
  return {.kind = error_kind::io, .message = "can't make the zip: " + std::string(what) + ": " + std::string(why)};
}

/// A zip that grows in memory; the buffer outlives the archive that writes it.
class memory_zip {
 public:
  memory_zip() {
    zip_error_t why;
    zip_error_init(&why);
    source_.reset(zip_source_buffer_create(nullptr, 0, 0, &why));
    if (source_) zip_source_keep(source_.get());
    if (source_) zip_.reset(zip_open_from_source(source_.get(), ZIP_CREATE | ZIP_TRUNCATE, &why));
    // An archive that did not open leaves the reference that it would have taken.
    if (source_ && !zip_) zip_source_free(source_.get());
    zip_error_fini(&why);
  }

  [[nodiscard]] bool ok() const { return zip_ != nullptr; }

  result<void> add(const archive_entry& entry) {
    zip_source_t* content = zip_source_buffer(zip_.get(), entry.content.data(), entry.content.size(), 0);
    if (content == nullptr) return failed(entry.name, "out of memory");
    const auto index = zip_file_add(zip_.get(), entry.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      zip_source_free(content);
      return failed(entry.name, zip_strerror(zip_.get()));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_uint32_t mode = regular_file | (entry.executable ? 0755U : 0644U);
    if (zip_set_file_compression(zip_.get(), place, ZIP_CM_DEFLATE, best_compression) != 0 ||
        zip_file_set_dostime(zip_.get(), place, dos_time, dos_date, 0) != 0 ||
        zip_file_set_external_attributes(zip_.get(), place, 0, ZIP_OPSYS_UNIX, mode << 16U) != 0)
      return failed(entry.name, zip_strerror(zip_.get()));
    return {};
  }

  result<std::string> finish() {
    if (zip_close(zip_.get()) != 0) return failed("closing it", zip_strerror(zip_.get()));
    static_cast<void>(zip_.release());  // zip_close has freed it
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source_.get(), &facts) != 0 || zip_source_open(source_.get()) != 0)
      return failed("reading it back", zip_error_strerror(zip_source_error(source_.get())));
    std::string bytes(facts.size, '\0');
    const auto read = zip_source_read(source_.get(), bytes.data(), bytes.size());
    zip_source_close(source_.get());
    if (read < 0 || static_cast<zip_uint64_t>(read) != facts.size) return failed("reading it back", "it is cut short");
    return bytes;
  }

 private:
  struct close_source {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
  };
  struct discard_zip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
  };
  std::unique_ptr<zip_source_t, close_source> source_;
  std::unique_ptr<zip_t, discard_zip> zip_;
};

bool is_safe_name(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos) return false;
  const auto path = std::filesystem::path(name);
  return std::none_of(path.begin(), path.end(), [](const auto& part) { return part == ".." || part == "."; });
}

}  // namespace

result<std::string> make_zip(std::vector<archive_entry> entries) {
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  memory_zip made;
  if (!made.ok()) return failed("opening it", "out of memory");
  for (const auto& entry : entries) {
    if (!is_safe_name(entry.name)) return failed("'" + entry.name + "'", "not a relative path inside the archive");
    if (auto added = made.add(entry); !added) return added.error();
  }
  return made.finish();
}

result<package> write_package(base::files& files, const std::filesystem::path& path,
                              std::vector<archive_entry> entries) {
  const auto bytes = make_zip(std::move(entries));
  if (!bytes) return bytes.error();
  if (auto written = files.write(path, *bytes); !written) return written.error();
  return package{.path = path, .size = bytes->size(), .sha256 = base::hex(base::sha256(*bytes))};
}

}  // namespace sparta::deploy
