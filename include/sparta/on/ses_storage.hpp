#pragma once
#include <sparta/cfn/resource.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace sparta::iam::kinds::s3 {
struct bucket;
}

namespace sparta::on {

/// A bucket of the service's, by its handle, or an existing one, by its name.
class mail_bucket {
 public:
  template <std::derived_from<cfn::handle> Handle>
  mail_bucket(const Handle& own) : name(own.ref()), resource(own.logical_id.text) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::s3::bucket>>;
    };
    static_assert(fits, "sparta: on::ses stores mails in a bucket: its handle, or its name");
  }
  mail_bucket(const cfn::value<std::string>& existing) : name(existing) {}
  mail_bucket(const char* existing) : name(existing) {}

  cfn::value<std::string> name;
  std::string_view resource{};  ///< logical id; empty for an existing one
};

/// Where SES puts whole mails, before it invokes the function, whose event has none of a mail's content. A bucket of
/// the service's gets a policy that lets SES do so; the policy of an existing one must say it already, unless SES
/// writes as a role.
/// https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html
struct ses_storage {
  mail_bucket bucket;
  std::string_view object_key_prefix{};
  /// SES encrypts mails with it before it writes them; SES must be allowed to use it.
  cfn::value<std::string> kms_key_arn{};
  /// A topic that is told of each mail in the bucket.
  cfn::value<std::string> topic_arn{};
  /// The role that SES writes, encrypts and tells the topic as, instead of by policies of these.
  cfn::value<std::string> iam_role_arn{};
};

}  // namespace sparta::on
