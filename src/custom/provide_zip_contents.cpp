#include "custom/declared_once.hpp"
#include "custom/zip_contents.hpp"

#include <sparta/iam/actions/s3.hpp>

namespace sparta::custom {

sparta::function<zip_contents_request> provide_zip_contents(service& of, const zip_places& where_to,
                                                            std::source_location where) {
  using namespace std::chrono_literals;
  return declared_once(of,
                       {.name = "SpartaZipContents",
                        .description = "Puts the files of archives into buckets",
                        .memory = 1_GiB,
                        .timeout = 15min},
                       unzip_to_s3, where)
      .allow(iam::s3::get_object, where_to.archives)
      .allow(iam::s3::list_bucket, where_to.bucket)
      .allow(iam::s3::delete_object | iam::s3::put_object, where_to.files);
}

}  // namespace sparta::custom
