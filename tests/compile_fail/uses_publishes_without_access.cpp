// first error: of a topic declares no write access: say sparta::uses<
#include <sparta/cfn/sns.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/topic.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::sns::topic> on_call{"OnCall"};

#ifdef MISTAKE
auto tell(sparta::uses<on_call> topic) { return topic.publish("fire"); }
#else
auto tell(sparta::uses<on_call, sparta::write> topic) { return topic.publish("fire"); }
#endif
