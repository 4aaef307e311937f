#pragma once
#include <sparta/aws/connections.hpp>
#include <sparta/iam/actions/execute_api.hpp>
#include <sparta/uses.hpp>
#include <sparta/uses/message_text.hpp>
#include <sparta/websocket/api.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace sparta {

namespace websocket::detail {

/// `execute-api:ManageConnections` on connections of the API, by one method.
[[nodiscard]] iam::grant managed_by(const api& which, std::string_view method);

template <const auto& Access>
void add_grants(const api& which, std::vector<iam::grant>& to) {
  if (Access.reads) to.push_back(managed_by(which, "GET"));
  if (Access.writes) to.push_back(managed_by(which, "POST"));
  if (Access.writes) to.push_back(managed_by(which, "DELETE"));
}

template <const auto& Handle>
concept api_handle = std::same_as<std::remove_cvref_t<decltype(Handle)>, api>;

}  // namespace websocket::detail

/// The connections of a WebSocket API, for any handler of the service: `sparta::write` sends to them and ends them,
/// `sparta::read` asks about them. One that has gone is an error of the kind `not_found`.
template <const auto& Handle, const auto&... Access>
  requires websocket::detail::api_handle<Handle>
class uses<Handle, Access...> {
  static_assert((detail::is_access_kind<decltype(Access)> && ...),
                "sparta: access to connections is sparta::read, sparta::write or sparta::read_write");
  static constexpr bool reads = (Access.reads || ...);
  static constexpr bool writes = (Access.writes || ...);

 public:
  explicit uses(context& call) : call_(&call) {}

  /// Sends a message: text as it is, anything else as JSON. At most 128 KB.
  template <class T>
  result<void> post(std::string_view connection_id, const T& message) const {
    static_assert(writes,
                  "sparta: this uses<…> of connections declares no write access: say sparta::uses<…, "
                  "sparta::write>");
    aws::session with(*call_);
    return aws::connections::post_to_connection(with, where(), connection_id, detail::message_text(message));
  }
  /// Ends the connection.
  result<void> disconnect(std::string_view connection_id) const {
    static_assert(writes,
                  "sparta: this uses<…> of connections declares no write access: say sparta::uses<…, "
                  "sparta::write>");
    aws::session with(*call_);
    return aws::connections::delete_connection(with, where(), connection_id);
  }
  [[nodiscard]] result<aws::connections::connection> get(std::string_view connection_id) const {
    static_assert(reads,
                  "sparta: this uses<…> of connections declares no read access: say sparta::uses<…, "
                  "sparta::read>");
    aws::session with(*call_);
    return aws::connections::get_connection(with, where(), connection_id);
  }

  static void declare(service& of, std::size_t function) {
    detail::declared_use what{.id = Handle.logical_id.text};
    (websocket::detail::add_grants<Access>(Handle, what.grants), ...);
    detail::declare_use(of, function, what);
  }

 private:
  [[nodiscard]] static aws::connections::api where() {
    if constexpr (!detail::in_bootstrap) (void)&detail::noted<Handle, "", "", false>::done;
    return {.api_id = detail::used_text(Handle.logical_id.text, ""), .stage = std::string(Handle.stage.text)};
  }
  context* call_;
};

}  // namespace sparta
