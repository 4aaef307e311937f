#pragma once

namespace sparta::iam {

enum class effect { allow, deny };

}  // namespace sparta::iam
