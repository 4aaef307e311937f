# Everything comes from the system (CONTRIBUTING.md lists the Debian packages); nothing is downloaded by a build.

# Headers alone: src/json compiles Boost.JSON itself, so any toolchain can.
find_package(Boost 1.81 REQUIRED)

if(NOT SPARTA_LAMBDA_ONLY)
  find_package(Threads REQUIRED)
  find_package(OpenSSL 3 REQUIRED)
  find_package(CURL 7.80 REQUIRED)
  # Debian's own CMake file of libzip asks for tools that its -dev package doesn't bring.
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
  find_package(CLI11 REQUIRED)
  find_package(fmt REQUIRED)
endif()
