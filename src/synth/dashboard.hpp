#pragma once
#include "synth/synthesize.hpp"

#include <vector>

namespace sparta::synth {

/// Where a widget stands: CloudWatch's page is 24 columns wide.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
inline constexpr int dashboard_columns = 24;

/// The widgets of the service's dashboard, as its body has them; `${…}` is left to Fn::Sub.
[[nodiscard]] json::array dashboard_widgets(const model::service& declared, const model::dashboard& page);

/// Adds AWS::CloudWatch::Dashboard and the output CloudWatchDashboardURL, if the service declares a dashboard.
void add_dashboard(const model::service& declared, synthesis& made);

}  // namespace sparta::synth
