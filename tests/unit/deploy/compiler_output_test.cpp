#include "deploy/compiler_output.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(compiler_output, the_first_error_comes_first) {
  EXPECT_THAT(error_lines("[1/3] Building CXX object hello.dir/main.cpp.o\n"
                          "FAILED: hello.dir/main.cpp.o\n/usr/bin/c++ -Wall -o main.o\n"
                          "/home/me/main.cpp: In function 'int main()':\n"
                          "/home/me/main.cpp:12:5: error: 'foo' was not declared in this scope\n"
                          "   12 |     foo();\n      |     ^~~\n"
                          "/home/me/main.cpp:13:1: error: expected ';'\nninja: build stopped: subcommand failed.\n"),
              ElementsAre("/home/me/main.cpp:12:5: error: 'foo' was not declared in this scope",
                          "/home/me/main.cpp:13:1: error: expected ';'"));
}

TEST(compiler_output, knows_linker_errors) {
  EXPECT_THAT(error_lines("/usr/bin/ld: main.o: in function `main':\n"
                          "main.cpp:(.text+0x5): undefined reference to `lost()'\ncollect2: error: ld returned 1\n"),
              ElementsAre("main.cpp:(.text+0x5): undefined reference to `lost()'", "collect2: error: ld returned 1"));
}

TEST(compiler_output, puts_cmakes_wrapped_sentence_together) {
  EXPECT_THAT(error_lines("CMake Error at cmake/sparta_cross_build.cmake:14 (message):\n"
                          "  no C++ compiler for arm64: aarch64-linux-gnu-g++ is not on PATH.\n\n"
                          "  Install it (apt-get install g++-aarch64-linux-gnu), or declare\n  something else.\n\n"
                          "FAILED: CMakeFiles/x\nninja: build stopped: subcommand failed.\n"),
              ElementsAre("no C++ compiler for arm64: aarch64-linux-gnu-g++ is not on PATH. Install it (apt-get "
                          "install g++-aarch64-linux-gnu), or declare something else."));
}

TEST(compiler_output, says_each_line_once_and_not_too_many) {
  EXPECT_THAT(error_lines("a.cpp:1:1: error: x\na.cpp:1:1: error: x\n"), SizeIs(1));
  std::string many;
  for (int i = 0; i < 50; ++i) many += "a.cpp:" + std::to_string(i) + ":1: error: x\n";
  EXPECT_THAT(error_lines(many), SizeIs(5));
}

TEST(compiler_output, falls_back_to_the_last_lines) {
  EXPECT_THAT(error_lines("one\ntwo\nc++: internal trouble\nninja: build stopped.\n", 2),
              ElementsAre("two", "c++: internal trouble"));
  EXPECT_THAT(error_lines(""), IsEmpty());
}

}  // namespace
}  // namespace sparta::deploy
