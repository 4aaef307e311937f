#pragma once
#include "wire/connection.hpp"
#include "wire/time_limit.hpp"

namespace sparta::wire {

/// Connects over TCP to any host: by literal, by /etc/hosts, by the name servers of /etc/resolv.conf, each read anew.
/// The limit, which must outlive what is dialled, holds for all of it.
class timed_dialer final : public dialer {
 public:
  explicit timed_dialer(time_limit& limit) : limit_(limit) {}
  result<std::unique_ptr<connection>> dial(const address& where) override;

 private:
  time_limit& limit_;
};

}  // namespace sparta::wire
