#pragma once
#include <cstdint>
#include <span>

/// What spec/cfn knows of every resource type, as compact as a check needs it: generated at build time.
/// `type_facts.hpp` is the way to read it.
namespace sparta::cfn::type_table {

/// Numbers of names, and counts of the numbers that follow each other in `members`: first the properties, then the
/// attributes, then the properties that name the thing in AWS.
struct entry {
  std::uint16_t name;
  std::uint16_t first;
  std::uint16_t properties;
  std::uint16_t attributes;
  std::uint16_t naming;
};

/// In a member: a required property, or an attribute with contents that the spec doesn't list.
inline constexpr std::uint16_t flag = 0x8000;

extern const char* const names;                       ///< each ended by a null character
extern const std::span<const std::uint32_t> offsets;  ///< where the name of a number begins
extern const std::span<const std::uint16_t> members;
extern const std::span<const entry> types;  ///< by name

}  // namespace sparta::cfn::type_table
