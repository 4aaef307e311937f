#pragma once
#include <sparta/on/source_of.hpp>

#include <string>
#include <string_view>

namespace sparta::iam::kinds::sqs {
struct queue;
}

namespace sparta::on {

/// Where a service sends what it can't deliver: a queue of the service's, which it may then send to, or an existing
/// one, by its ARN, whose owner says so. Not a FIFO queue.
class dead_letter_queue {
 public:
  dead_letter_queue() = default;
  template <std::derived_from<cfn::handle> Handle>
  dead_letter_queue(const Handle& own) : dead_letter_queue(source_of<iam::kinds::sqs::queue>(own)) {}
  dead_letter_queue(const cfn::arn<iam::kinds::sqs::queue>& existing) : arn(existing) {}

  cfn::value<std::string> arn{};
  std::string_view resource{};  ///< logical id; empty for an existing one

 private:
  dead_letter_queue(const source_of<iam::kinds::sqs::queue>& own) : arn(own.arn), resource(own.resource) {}
};

}  // namespace sparta::on
