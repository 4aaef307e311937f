// first error: cron_needs_a_question_mark_for_one_of_day_of_month_and_day_of_week
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 10 1 * MON *)";
#else
constexpr on::schedule when = "cron(0 10 1 * ? *)";
#endif
