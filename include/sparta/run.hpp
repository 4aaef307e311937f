#pragma once

namespace sparta {

class service;

/// Hands over to the framework, and returns the program's exit status. The tool's library runs the command line;
/// the bootstrap's library serves invocations until Lambda ends it.
int run(service& declared, int argc, char** argv);

}  // namespace sparta
