#include "base/type_name.hpp"
#include "runtime/fault.hpp"

#include <sparta/result.hpp>

#include <exception>
#include <typeinfo>

namespace sparta::runtime {
namespace {

/// Exceptions nested deeper are not told: nobody reads that far, and the report's size is bounded.
constexpr int nesting_limit = 16;

void append_causes(const std::exception& of, std::vector<std::string>& causes, int depth) {
  const auto* const nested = dynamic_cast<const std::nested_exception*>(&of);
  if (nested == nullptr || nested->nested_ptr() == nullptr || depth == nesting_limit) return;
  try {
    nested->rethrow_nested();
  } catch (const std::exception& cause) {
    causes.push_back("caused by " + base::type_name(typeid(cause)) + ": " + cause.what());
    append_causes(cause, causes, depth + 1);
  } catch (...) {
    const auto cause = fault_of_current_exception();
    causes.push_back("caused by " + cause.type + ": " + cause.message);
  }
}

fault thrown(std::string message) { return {.type = base::current_exception_type(), .message = std::move(message)}; }

}  // namespace

fault fault_of_current_exception() {
  try {
    throw;
  } catch (const failure& why) {
    return fault_of(why.error());
  } catch (const error& why) {
    return fault_of(why);
  } catch (const std::exception& why) {
    fault made{.type = base::type_name(typeid(why)), .message = why.what()};
    append_causes(why, made.causes, 0);
    return made;
  } catch (const char* text) {
    return thrown(text != nullptr ? text : "");
  } catch (const std::string& text) {
    return thrown(text);
  } catch (std::string_view text) {
    return thrown(std::string(text));
  } catch (int number) {
    return thrown(std::to_string(number));
  } catch (...) {
    return thrown("an exception that is not a std::exception");
  }
}

}  // namespace sparta::runtime
