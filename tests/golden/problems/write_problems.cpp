// Writes what is wrong with a template, a finding a line, to stdout.
#include "cfn/check.hpp"
#include "support/template_reader.hpp"

#include <sparta/json/parse.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: write_problems TEMPLATE\n", stderr);
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const auto parsed = sparta::json::parse(text);
  if (!parsed) {
    std::fprintf(stderr, "%s: %s\n", argv[1], parsed.error().message.c_str());
    return 1;
  }
  for (const auto& each : sparta::cfn::check(sparta::testing::template_reader::read(*parsed), text.size()))
    std::printf("%s\n", each.message.c_str());
  return 0;
}
