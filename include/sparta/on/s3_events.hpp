#pragma once
#include <sparta/detail/program.hpp>

#include <initializer_list>
#include <string_view>
#include <vector>

namespace sparta::on {

/// What happens to an object of a bucket.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
struct s3_event {
  std::string_view text;

  static const s3_event object_created, object_created_put, object_created_post, object_created_copy,
      object_created_complete_multipart_upload, object_removed, object_removed_delete,
      object_removed_delete_marker_created, object_restore, object_restore_post, object_restore_completed,
      object_restore_delete, reduced_redundancy_lost_object, replication, lifecycle_transition, lifecycle_expiration,
      lifecycle_expiration_delete, lifecycle_expiration_delete_marker_created, intelligent_tiering, object_tagging,
      object_tagging_put, object_tagging_delete, object_acl_put;
};

inline constexpr s3_event s3_event::object_created{"s3:ObjectCreated:*"};
inline constexpr s3_event s3_event::object_created_put{"s3:ObjectCreated:Put"};
inline constexpr s3_event s3_event::object_created_post{"s3:ObjectCreated:Post"};
inline constexpr s3_event s3_event::object_created_copy{"s3:ObjectCreated:Copy"};
inline constexpr s3_event s3_event::object_created_complete_multipart_upload{
    "s3:ObjectCreated:CompleteMultipartUpload"};
inline constexpr s3_event s3_event::object_removed{"s3:ObjectRemoved:*"};
inline constexpr s3_event s3_event::object_removed_delete{"s3:ObjectRemoved:Delete"};
inline constexpr s3_event s3_event::object_removed_delete_marker_created{"s3:ObjectRemoved:DeleteMarkerCreated"};
inline constexpr s3_event s3_event::object_restore{"s3:ObjectRestore:*"};
inline constexpr s3_event s3_event::object_restore_post{"s3:ObjectRestore:Post"};
inline constexpr s3_event s3_event::object_restore_completed{"s3:ObjectRestore:Completed"};
inline constexpr s3_event s3_event::object_restore_delete{"s3:ObjectRestore:Delete"};
inline constexpr s3_event s3_event::reduced_redundancy_lost_object{"s3:ReducedRedundancyLostObject"};
inline constexpr s3_event s3_event::replication{"s3:Replication:*"};
inline constexpr s3_event s3_event::lifecycle_transition{"s3:LifecycleTransition"};
inline constexpr s3_event s3_event::lifecycle_expiration{"s3:LifecycleExpiration:*"};
inline constexpr s3_event s3_event::lifecycle_expiration_delete{"s3:LifecycleExpiration:Delete"};
inline constexpr s3_event s3_event::lifecycle_expiration_delete_marker_created{
    "s3:LifecycleExpiration:DeleteMarkerCreated"};
inline constexpr s3_event s3_event::intelligent_tiering{"s3:IntelligentTiering"};
inline constexpr s3_event s3_event::object_tagging{"s3:ObjectTagging:*"};
inline constexpr s3_event s3_event::object_tagging_put{"s3:ObjectTagging:Put"};
inline constexpr s3_event s3_event::object_tagging_delete{"s3:ObjectTagging:Delete"};
inline constexpr s3_event s3_event::object_acl_put{"s3:ObjectAcl:Put"};

/// Some of them, in braces; the tool alone keeps them.
class s3_events {
 public:
  s3_events(std::initializer_list<s3_event> some) {
    if constexpr (!sparta::detail::in_bootstrap) all_ = some;
  }
  [[nodiscard]] const std::vector<s3_event>& all() const { return all_; }

 private:
  std::vector<s3_event> all_{};
};

}  // namespace sparta::on
